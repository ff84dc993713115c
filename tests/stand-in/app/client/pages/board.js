// A board: a column for each stage of the pipeline, a card for each record.

import data from '../data.js';
import { h } from '../dom.js';
import { rows, typeNames } from '../names.js';

function card(portalId, objectTypeId, { id, title, owner, date }) {
  return h(
    'div',
    {
      class: 'card board-card',
      'data-test-id': 'cdb-column-item',
      'data-selenium-id': id,
      'data-rbd-draggable-id': id,
    },
    h(
      'div',
      { 'data-test-id': 'cdb-column-name' },
      h('a', { href: `/contacts/${portalId}/record/${objectTypeId}/${id}` }, title),
    ),
    h('div', { class: 'faint' }, `${owner} · ${date}`),
  );
}

/** The board of an object type; types without a pipeline get the deals' stages. */
export function boardPage(portalId, objectTypeId) {
  const { plural } = typeNames(objectTypeId);
  const { pipelines } = data;
  const pipeline = pipelines.find((row) => row.objectTypeId === objectTypeId) ?? pipelines[0];
  const all = rows(portalId, objectTypeId, 32);
  const columns = pipeline.stages.map((stage, column) => {
    const held = all.filter((row, n) =>
      row.stage ? row.stage === stage.id : n % pipeline.stages.length === column,
    );
    return h(
      'section',
      { class: 'column' },
      h('h2', {}, stage.label, h('span', { class: 'count' }, String(held.length))),
      held.map((row) => card(portalId, objectTypeId, row)),
    );
  });
  const head = h(
    'header',
    { class: 'page-head' },
    h('div', {}, h('h1', {}, plural), h('p', { class: 'faint' }, pipeline.label)),
  );
  return {
    title: `${plural} board`,
    view: h('div', { class: 'index' }, head, h('div', { class: 'board' }, columns)),
  };
}
