// The public booking host has one sort of page.

import { frame } from './frame.js';
import { bookingPage } from './pages/meetings.js';

const slug = location.pathname.replace(/^\/(?:meetings\/)?/, '');
const page = bookingPage(slug);
const { main, view } = frame('', true);
main.append(page.view);
document.title = page.title;
document.querySelector('#hs-root').append(view);
