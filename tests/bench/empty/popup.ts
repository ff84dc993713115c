import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// The least that React can show: the popup is measured against this.
createRoot(document.getElementById('root')!).render(createElement('button', {}, 'Copy'));
