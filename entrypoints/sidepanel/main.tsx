import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { startGuide } from '../../components/guide-store.ts';
import { Panel } from '../../components/panel.tsx';
import { startPicks } from '../../components/picks.ts';
import { startSession } from '../../components/session-store.ts';
import { startTab } from '../../components/tab-store.ts';

startPicks();
void startSession();
startTab();
void startGuide();
createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <Panel />
  </ErrorBoundary>,
);
