import { Inbox } from 'lucide-react';
import type { ChangeEvent, DragEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { takeFiles } from './arrivals.ts';

/** Where sealed files are dropped, or chosen; `small` once there are some. Text may be pasted too. */
export function DropArea({ small }: { small: boolean }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.addEventListener('paste', takePasted);
    return () => document.removeEventListener('paste', takePasted);
  }, []);
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFiles([...event.dataTransfer.files]);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void takeFiles([...(target.files ?? [])]);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div
      className="inbox-drop"
      data-small={small}
      data-over={over}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Inbox aria-hidden size={small ? 20 : 32} />
      <div>
        <strong>{over ? i18n.t('inbox.dropNow') : i18n.t('inbox.drop')}</strong>
        <p className="hint">{i18n.t('inbox.dropHint')}</p>
      </div>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {i18n.t('inbox.choose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={i18n.t('inbox.chooseLabel')}
        onChange={choose}
      />
    </div>
  );
}

/** Sealed text that is pasted anywhere but into a field is a file too. */
function takePasted({ target, clipboardData }: ClipboardEvent): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const files = [...(clipboardData?.files ?? [])];
  const text = clipboardData?.getData('text/plain').trim() ?? '';
  const armored = /-----BEGIN AGE ENCRYPTED FILE-----[\s\S]*-----END AGE ENCRYPTED FILE-----/.exec(
    text,
  );
  if (armored) files.push(new File([`${armored[0]}\n`], 'pasted.age'));
  if (files.length > 0) void takeFiles(files);
}
