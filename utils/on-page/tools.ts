import { initByHand } from './by-hand.ts';
import { initCopyAs } from './copy-as.ts';
import { bar, nextCorner, words } from './lent.ts';

/** The part that acts on the bar: moves it, hides it, and copies the page in other forms. */
export function initTools() {
  const copyAs = initCopyAs();
  return {
    byHand: initByHand(),
    show: copyAs.show,
    forget: copyAs.forget,
    /** Does what a button of the bar is for that copies no ID. */
    act(button: HTMLElement): void {
      const { collapsed, corner } = bar.settings();
      if (button === bar.main) void copyAs.copy();
      else if (button === bar.move) {
        const next = nextCorner(corner);
        bar.decide({ corner: next });
        bar.say(words(`bar_${next}`));
      } else bar.decide({ collapsed: !collapsed });
    },
  };
}
