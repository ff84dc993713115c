/** What the background asks its own document to copy. IDs and addresses only, never a token. */
export type ClipboardMessage = { readonly type: 'clipboard'; readonly text: string };

/**
 * The text to copy, where a message is the background's own: its sender has our ID and no tab. Judged
 * by what the browser wrote; what a page's script or another extension sends is `undefined`.
 */
export function readClipboardMessage(
  value: unknown,
  sender: { id?: string; tab?: unknown },
  ownId: string,
): string | undefined {
  const { type, text } = Object(value) as { [name in keyof ClipboardMessage]?: unknown };
  const ours = sender.id === ownId && sender.tab === undefined;
  return ours && type === 'clipboard' && typeof text === 'string' ? text : undefined;
}
