import { clearShots, countShots } from './camera.ts';
import { shootGuide } from './guide-shots.ts';
import { shootHero } from './hero.ts';
import { shootAsk, shootInbox } from './inbox-shots.ts';
import { pageShots } from './page-shots.ts';
import { shootPanel } from './panel-shots.ts';
import { shootPopup } from './popup-shots.ts';
import { popupStates } from './popup-states.ts';
import { shootRotation } from './rotation-shots.ts';
import { onStage } from './stage.ts';

/** The pictures live in the repository, so together they stay small. */
const mostBytes = 9_500_000;

await clearShots();
await onStage(1, async (stage) => {
  for (const [name, shootPage] of Object.entries(pageShots)) {
    console.log(name);
    await shootPage(stage, name);
  }
  for (const [name, state] of Object.entries(popupStates)) {
    console.log(`popup-${name}`);
    await shootPopup(stage, name, state);
  }
  console.log('panel');
  await shootPanel(stage);
  console.log('rotation');
  await shootRotation(stage);
});
console.log('inbox');
await onStage(1, async (stage) => {
  await shootInbox(stage);
  await shootAsk(stage);
});
console.log('guide');
await onStage(1, shootGuide);
console.log('hero');
await onStage(2, shootHero);

const { count, bytes } = await countShots();
console.log(`${count} pictures, ${Math.round(bytes / 1000)} kB, in docs/screenshots/`);
if (bytes > mostBytes)
  throw new Error(`The pictures take more than ${mostBytes / 1e6} MB together`);
