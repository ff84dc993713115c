// Builds the pages' elements and remembers which are ours, so that all others can be thrown away.

const made = new WeakSet();

function keep(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  made.add(element);
  return element;
}

/** An element with attributes, `onclick`-like listeners, and children (elements or text). */
export function h(tag, attributes = {}, ...children) {
  return keep(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return keep(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A drawn icon from one path on a 24 × 24 field. */
export function icon(d) {
  return svg(
    'svg',
    { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' },
    svg('path', { d }),
  );
}

/** Text as HubSpot's developer pages hold it. */
export function words(text) {
  return h('i18n-string', {}, text);
}

function isOwn(element) {
  return made.has(element) || element.hasAttribute('data-stand-in');
}

/** Removes every element beneath `within` that the pages did not make. Returns how many it found. */
export function removeForeign(within) {
  const foreign = [...within.querySelectorAll('*')].filter((element) => !isOwn(element));
  for (const element of foreign) element.remove();
  return foreign.length;
}
