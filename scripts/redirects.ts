import { checkPortal } from '../src/checks/check-portal.ts';
import { lostAddresses, rowOf } from '../src/checks/lost-addresses.ts';
import { choosePortal, portalOption } from '../src/commands/choose-portal.ts';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { WrongCall } from '../src/commands/wrong-call.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { oneLine } from '../src/issues/one-line.ts';
import { today } from '../src/portal/clock.ts';
import { addMoves } from '../src/publish/add-moves.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { publishedBefore, publishedOption, sinceOption } from '../src/publish/published-before.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)));
const { values } = readArguments({
  command: 'npm run redirects',
  purpose:
    'Thêm vào data/chuyen-huong.csv những dòng chắc chắn đúng cho địa chỉ đã công bố nay không còn; in những dòng phải có người quyết.',
  options: { since: sinceOption, published: publishedOption, portal: portalOption },
});
choosePortal(values.portal);
const portal = existingPortal();
const { site } = await checkPortal(portal);
if (!site?.complete) throw new WrongCall('Có bảng hoặc bài chưa đọc được; hãy chạy «npm run check» và sửa trước.');
const before = await publishedBefore(portal, site.portal.settings.base, values);
if (!before) throw new WrongCall('Cần biết so với bản nào: --since origin/main hoặc --published dist.');
const lost = lostAddresses(before.published, site);
const sure = lost.filter((one) => one.sure);
addMoves(portal, sure, today());
for (const one of sure) console.log(`Đã thêm: ${oneLine(rowOf(one), 400)}`);
for (const one of lost.filter(({ sure: isSure }) => !isSure)) console.log(`Bạn quyết: ${oneLine(rowOf(one), 400)}`);
if (lost.length === 0) console.log('Không địa chỉ nào bị mất.');
process.exitCode = lost.length > sure.length ? 1 : 0;
