// The cards of a record's page, in the DOM shape HubSpot's have (seen live 2026-08, and in public
// code). Class names are our own: HubSpot's are hashes that nobody should select by.

import { h } from '../dom.js';
import { rows, typeNames } from '../names.js';

const test = (name, more = {}) => ({ 'data-test-id': name, ...more });

const known = {
  createdate: 'create date',
  dealname: 'deal name',
  dealstage: 'deal stage',
  firstname: 'first name',
  hs_lastmodifieddate: 'last modified date',
  hs_object_id: 'record ID',
  jobtitle: 'job title',
  lastname: 'last name',
};

const label = (name) => {
  const text = known[name] ?? name.replace(/^hs_/, '').replaceAll('_', ' ');
  return text[0].toUpperCase() + text.slice(1);
};

function propertyRow(name, value) {
  return h(
    'li',
    { class: 'property', 'data-selenium-test': `property-input-${name}` },
    h('div', {}, h('label', {}, h('span', test(name), label(name)))),
    h('div', { class: 'value' }, h('span', {}, h('span', {}, value || '—'))),
  );
}

/** A card of properties, given as [name, value]. */
export function propertyCard(title, pairs) {
  return h(
    'section',
    { class: 'card', 'data-card-type': 'PROPERTIES_V3' },
    h(
      'header',
      { class: 'card-head' },
      h('h4', { 'data-selenium-test': 'crm-card-title' }, title),
      h(
        'span',
        { 'data-selenium-test': 'crm-card-actions' },
        h('button', { type: 'button', class: 'quiet' }, 'Actions'),
      ),
    ),
    h(
      'div',
      test('crm-card-content'),
      h(
        'ul',
        { class: 'properties', 'data-selenium-test': 'profile-properties-list' },
        pairs.map(([name, value]) => propertyRow(name, value)),
      ),
    ),
  );
}

function highlightValues(record) {
  const p = record.properties;
  const pairs = Object.entries({
    amount: p.amount && `$${Number(p.amount).toLocaleString('en-US')}`,
    email: p.email,
    jobtitle: p.jobtitle,
    domain: p.domain,
    createdate: p.createdate?.slice(0, 10),
  }).filter(([, value]) => value);
  return pairs.map(([name, value]) =>
    h(
      'div',
      test(`highlight-property-display-${name}`, { class: 'fact' }),
      `${label(name)}: ${value}`,
    ),
  );
}

/** The card with the title; before the title is there, a grey bar stands in for it. */
export function highlightCard(record, singular, titled) {
  const title = h(
    'span',
    test('highlight-record-label', { 'data-selenium-test': 'highlightTitle', class: 'title' }),
    record.title,
  );
  return h(
    'section',
    { class: 'card highlight', 'data-card-type': 'OBJECT_HIGHLIGHT' },
    h(
      'div',
      test('crm-card-content'),
      h('div', { class: 'kind' }, singular),
      h(
        'div',
        test('record-highlight-content', { class: 'highlight-content' }),
        h('span', { class: 'avatar large' }, record.title[0]),
        h(
          'div',
          test('record-highlight-main-content'),
          h(
            'div',
            { class: 'title-line' },
            h('div', {}, titled ? title : h('span', { class: 'skeleton' })),
          ),
          titled ? highlightValues(record) : [],
        ),
      ),
      h(
        'div',
        { class: 'actions' },
        ['Note', 'Email', 'Call', 'Task', 'Meet'].map((name) =>
          h(
            'button',
            { type: 'button', class: 'round' },
            h('span', {}, name[0]),
            h('small', {}, name),
          ),
        ),
      ),
    ),
  );
}

/** The card of the records of one type that belong to this one. */
export function associations(portalId, objectTypeId, chicklet) {
  const { plural } = typeNames(objectTypeId);
  const few = rows(portalId, objectTypeId, 12);
  return h(
    'section',
    { class: 'card', 'data-card-type': 'ASSOCIATION_V3' },
    h(
      'header',
      { class: 'card-head' },
      h('h4', { 'data-selenium-test': 'crm-card-title' }, `${plural} (${few.length})`),
      h(
        'span',
        { 'data-selenium-test': 'crm-card-actions' },
        h('button', { type: 'button', class: 'quiet' }, '+ Add'),
      ),
    ),
    h(
      'div',
      test('crm-card-content'),
      few.map(({ id, title, detail }) =>
        h(
          'div',
          { class: 'association' },
          h(
            'a',
            test(`${chicklet}-chicklet-title-link`, {
              href: `/contacts/${portalId}/record/${objectTypeId}/${id}`,
            }),
            h('span', {}, title),
          ),
          h('div', { class: 'faint' }, h('span', {}, detail)),
        ),
      ),
    ),
  );
}
