// A record's page: about 3,000 elements, as HubSpot's has, with the title coming late.

import { h } from '../dom.js';
import { recordAt, typeNames } from '../names.js';
import { associations, highlightCard, propertyCard } from './record-cards.js';
import { activity } from './timeline.js';

const test = (name, more = {}) => ({ 'data-test-id': name, ...more });

const extra = ['Lifecycle stage', 'Lead status', 'Source', 'Territory', 'Language', 'Time zone'];

/** The page of one record; `fill` puts the card with its title in place of the one that waits. */
export function recordPage(portalId, objectTypeId, id) {
  const record = recordAt(portalId, objectTypeId, id);
  const { singular, plural } = typeNames(objectTypeId);
  let card = highlightCard(record, singular, false);
  const invented = Array.from({ length: 90 }, (_, n) => [`property_${n + 1}`, extra[n % 6]]);
  const properties = Object.entries(record.properties);
  const left = h(
    'aside',
    test('left-sidebar', { class: 'side', 'data-scroll-trackable-container': 'left-sidebar' }),
    h(
      'a',
      { class: 'back', href: `/contacts/${portalId}/objects/${objectTypeId}/views/all/list` },
      `‹ ${plural}`,
    ),
    card,
    propertyCard(`About this ${singular.toLowerCase()}`, properties),
    propertyCard('More properties', invented),
  );
  const tabs = ['Overview', 'Activities', 'Intelligence'].map((name, n) =>
    h('button', { type: 'button', role: 'tab', 'aria-selected': String(n === 1) }, name),
  );
  const timeline = Array.from({ length: 85 }, (_, n) => activity(n));
  const middle = h(
    'section',
    { class: 'middle' },
    h('div', { class: 'tabs', role: 'tablist' }, tabs),
    h('div', test('timeline'), timeline),
  );
  const others = [
    ['0-1', 'contact'],
    ['0-2', 'company'],
    ['0-3', 'deal'],
    ['0-5', 'ticket'],
  ];
  const right = h(
    'aside',
    test('right-sidebar', { class: 'side' }),
    others
      .filter(([type]) => type !== objectTypeId)
      .map(([type, name]) => associations(portalId, type, name)),
  );
  return {
    title: `${record.title} | ${singular}`,
    view: h('div', { class: 'record' }, left, middle, right),
    fill() {
      const next = highlightCard(record, singular, true);
      card.replaceWith(next);
      card = next;
      return card.querySelector('[data-selenium-test="highlightTitle"]');
    },
  };
}
