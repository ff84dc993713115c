import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { RotationLine } from '../../components/rotation-line.tsx';
import { Surface } from '../../components/surface.tsx';
import { startLocal } from '../../components/local-store.ts';
import { startSession } from '../../components/session-store.ts';
import { startTab } from '../../components/tab-store.ts';

// Asked for before React begins, so that the answers are there when it is ready.
void startSession();
startTab();
void startLocal();
createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <Surface line={<RotationLine />} />
  </ErrorBoundary>,
);
