import { Component } from 'react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/**
 * Stands in for a view that broke, which would leave an empty window. The draft is not in the view,
 * so opening it anew finds everything.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="broken">
        <p role="alert">{i18n.t('popup.broken')}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {i18n.t('popup.reopen')}
        </button>
      </main>
    );
  }
}
