// The least that a background can answer: ours is measured against this.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  answer();
});
