import { shootAsk, shootInbox } from './inbox-shots.ts';
import { onStage } from './stage.ts';
await onStage(1, async (stage) => { await shootInbox(stage); await shootAsk(stage); });
