// A process of its own for one measured build. It announces each stage and fails when the portal is not published.
import { outFolder, portalFolder } from '../../../src/portal/locate.ts';
import { publish } from '../../../src/publish/publish.ts';
import { report } from '../../../src/issues/report.ts';
import { stageMark } from '../cost/measure.ts';

const { published, issues, defects } = await publish(portalFolder(), outFolder(), {
  onStage: (stage) => console.log(`${stageMark}${stage}`),
});
if (!published) {
  console.error(report(issues, 'text'), defects.slice(0, 20));
  process.exitCode = 1;
}
