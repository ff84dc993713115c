// Changes to a page of the sort a busy app makes: texts, attributes, small nodes that come and go.

import { h } from './dom.js';

const perTask = 50;

function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(port1.close()), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

const kinds = [
  (place, n) => {
    place.firstChild.data = `updated ${n} s ago`;
  },
  (place, n) => place.setAttribute('data-seen', String(n)),
  (place, n) => place.append(h('span', { class: 'chip' }, h('b', {}, '•'), ` new ${n % 10}`)),
  (place) => place.lastElementChild?.remove(),
];

/** Makes `n` writes beneath `main`, 50 to a task, and leaves the page as it was but for a line. */
export async function writes(main, n) {
  const within = main.querySelector('[data-test-id="timeline"]') ?? main;
  let places = [...within.querySelectorAll('[data-writes]')];
  if (places.length === 0) {
    places = [h('p', { 'data-writes': true }, 'updated')];
    within.append(...places);
  }
  for (let done = 0; done < n;) {
    for (const end = Math.min(done + perTask, n); done < end; done++) {
      kinds[done % kinds.length](places[Math.floor(done / kinds.length) % places.length], done);
    }
    await nextTask();
  }
}
