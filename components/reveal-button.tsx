import { Eye, EyeOff } from 'lucide-react';

/** Shows what is masked, or masks it again. */
export function RevealButton({
  shown,
  onToggle,
  show,
  hide,
}: {
  shown: boolean;
  onToggle: (shown: boolean) => void;
  /** Its name while masked, and while shown. */
  show: string;
  hide: string;
}) {
  const Icon = shown ? EyeOff : Eye;
  const name = shown ? hide : show;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      onClick={() => onToggle(!shown)}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
