import * as answers from '../answers.ts';
import type { ItemKind } from '../item.ts';
import type { Ids } from '../read-ids.ts';

/** One thing of the account, as it is offered. */
export type PickRow = {
  readonly kind: ItemKind;
  readonly ids: Ids;
  /** What it is called in a handoff. */
  readonly label: string;
  /** What it is called in the list, where that is shorter, since it stands below what it is part of. */
  readonly name?: string;
  /** What tells it from others of its name: an e-mail address, the API's own name. */
  readonly note?: string;
};

/** A page of rows, and where the next one begins; `total` where HubSpot counts. */
export type PickPage = {
  readonly rows: readonly PickRow[];
  readonly after?: string;
  readonly total?: number;
};

type Read = (answer: unknown) => PickPage | undefined;
type Paging = { readonly next?: { readonly after: string } };

const next = (paging: Paging | undefined) => (paging?.next ? { after: paging.next.after } : {});

/** Reads `GET …/meeting-links`. */
export const links: Read = (answer) => {
  const page = answers.linkPage.safeParse(answer).data;
  return (
    page && {
      rows: page.results.map(({ id, slug, name }) => ({
        kind: 'meetingLink',
        ids: { meetingSlug: slug, meetingId: id },
        label: name?.trim() || slug,
      })),
      ...next(page.paging),
      ...(page.total !== undefined && { total: page.total }),
    }
  );
};

const pipelinesPage = answers.pageOf(answers.pipelineAnswer);

/** Reads `GET …/pipelines/{objectType}`: each pipeline, and after it its stages. */
export const pipelines =
  (objectTypeId: string): Read =>
  (answer) => {
    const page = pipelinesPage.safeParse(answer).data;
    return (
      page && {
        rows: page.results.flatMap(({ id: pipelineId, label, stages }): PickRow[] => [
          { kind: 'pipeline', ids: { objectTypeId, pipelineId }, label },
          ...stages.map((stage): PickRow => ({
            kind: 'pipelineStage',
            ids: { objectTypeId, pipelineId, stageId: stage.id },
            label: `${label}: ${stage.label}`,
            name: stage.label,
          })),
        ]),
      }
    );
  };

const schemasPage = answers.pageOf(answers.schemaAnswer);

/** Reads `GET …/schemas`: the object types that the account has made. */
export const objectTypes: Read = (answer) => {
  const page = schemasPage.safeParse(answer).data;
  return (
    page && {
      rows: page.results.map(({ objectTypeId, labels, fullyQualifiedName: note }) => ({
        kind: 'objectType',
        ids: { objectTypeId },
        label: labels?.singular || note || objectTypeId,
        ...(note && { note }),
      })),
      ...next(page.paging),
    }
  );
};

const ownersPage = answers.pageOf(answers.ownerAnswer);

/** Reads `GET …/owners`. */
export const owners: Read = (answer) => {
  const page = ownersPage.safeParse(answer).data;
  return (
    page && {
      rows: page.results.map(({ id: ownerId, firstName, lastName, email }) => ({
        kind: 'owner',
        ids: { ownerId },
        label: [firstName, lastName].filter(Boolean).join(' ') || email || ownerId,
        ...(email && { note: email }),
      })),
      ...next(page.paging),
    }
  );
};

/** Reads `POST …/lists/search`. */
export const lists: Read = (answer) => {
  const page = answers.listsPage.safeParse(answer).data;
  return (
    page && {
      rows: page.lists.map(({ listId, name }) => ({
        kind: 'list',
        ids: { listId },
        label: name?.trim() || listId,
      })),
      ...(page.hasMore && page.offset ? { after: String(page.offset) } : {}),
      ...(page.total !== undefined && { total: page.total }),
    }
  );
};

const formsPage = answers.pageOf(answers.formAnswer);

/** Reads `GET …/forms`. */
export const forms: Read = (answer) => {
  const page = formsPage.safeParse(answer).data;
  return (
    page && {
      rows: page.results.map(({ id: formGuid, name }) => ({
        kind: 'form',
        ids: { formGuid },
        label: name?.trim() || formGuid,
      })),
      ...next(page.paging),
    }
  );
};
