import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { longestRequest } from '../../utils/handoff/request-fragment.ts';

/** Reads the text of a small file; `undefined` where it is larger than any request. */
export const readSmall = async (file: File): Promise<string | undefined> =>
  file.size > longestRequest ? undefined : file.text();

/** Opens a request that came as a file. */
export function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={i18n.t('ask.file')}
        title={i18n.t('ask.file')}
        onClick={() => input.current?.click()}
      >
        <Paperclip aria-hidden size={16} />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.jws,text/plain"
        aria-label={i18n.t('ask.file')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
