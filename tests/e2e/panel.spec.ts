import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';

test('the browser’s own side panel shows the open page, and follows it', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await expect(view.getByText('9101')).toBeVisible();
  await expect(ui.region).toContainText('Paste an access token above');
});
