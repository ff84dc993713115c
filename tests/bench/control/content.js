// Work of a known length, of each kind that the bench must see.

function work(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function start() {
  // 3 ms at load: one as the script runs, two once the browser has answered.
  work(1);
  await chrome.storage.local.get('anything');
  work(2);
  document.documentElement.dataset.control = 'ready';
}

// 1 ms and a layout at each navigation.
globalThis.navigation.addEventListener('currententrychange', () => {
  document.documentElement.dataset.control = String(Math.random());
  document.body.style.paddingTop = `${document.body.offsetHeight % 2}px`;
  document.body.getBoundingClientRect();
  work(1);
});

// 4 ms for 10,000 writes: they change texts in 200 tasks, so this is called 200 times.
let calls = 0;
new MutationObserver(() => {
  calls += 1;
  if (calls % 50 === 0) work(1);
}).observe(document, { characterData: true, subtree: true });

void start();
