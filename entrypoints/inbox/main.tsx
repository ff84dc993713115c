import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { Inbox } from '../../components/inbox/inbox.tsx';

createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <Inbox />
  </ErrorBoundary>,
);
