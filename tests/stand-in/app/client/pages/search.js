// The results of a search: records of several types, each with a link. Whether HubSpot marks them
// is not known, so nothing here is marked.

import data from '../data.js';
import { h } from '../dom.js';
import { typeNames } from '../names.js';

/** The results page; an account's records whose title holds the query's words, all without one. */
export function searchPage(portalId) {
  const query = new URLSearchParams(location.search).get('query') ?? '';
  const found = data.records.filter(
    (row) => row.portalId === portalId && row.title.toLowerCase().includes(query.toLowerCase()),
  );
  const groups = [...Map.groupBy(found, (row) => row.objectTypeId)].map(([type, held]) =>
    h(
      'section',
      { class: 'card padded' },
      h('h2', {}, typeNames(type).plural),
      h(
        'ul',
        { class: 'results' },
        held.map(({ id, title }) =>
          h(
            'li',
            {},
            h('div', {}, h('a', { href: `/contacts/${portalId}/record/${type}/${id}` }, title)),
            h('p', { class: 'faint' }, typeNames(type).singular),
          ),
        ),
      ),
    ),
  );
  const view = h(
    'div',
    { class: 'narrow' },
    h('h1', {}, query ? `Results for “${query}”` : 'Search'),
    found.length > 0 ? groups : h('p', { class: 'faint' }, 'Nothing found.'),
  );
  return { title: 'Search', view };
}
