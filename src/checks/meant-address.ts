import { addressOf, fileOf } from '../domain/follow-link.ts';
import { fold } from '../text/fold.ts';
import { withFewMarks } from '../text/marks.ts';
import { nearest } from '../text/nearest.ts';
import type { Site } from './site.ts';

/** What an editor most likely meant by an address that the portal does not have. */
interface Meant {
  suggestion: string | null;
  hint: string | undefined;
}

/** To look for what is near takes its time in a large portal: a folder with more wrong links than this is wrong as a whole. */
const mostSearches = 200;

/** @returns takes a decoded path that leads nowhere */
export function meantAddress(site: Site): (path: string) => Meant {
  const known = new Map<string, Meant>();
  const addresses = [...site.standing].map(addressOf);
  const folded = new Map(addresses.map((address) => [fold(address), address]));
  let searches = 0;
  const search = (path: string): Meant => {
    const other = folded.get(fold(withFewMarks(path))) ?? folded.get(fold(withFewMarks(`${path}/`)));
    if (other) return sure(other, 'Chữ hoa và chữ thường, có dấu và không dấu là những địa chỉ khác nhau.');
    if (/[%#?]/.test(path))
      return {
        suggestion: null,
        hint: 'Tên tập tin có dấu %, # hoặc ? thì không liên kết tới được. Hãy đổi tên tập tin, chỉ dùng chữ không dấu, số và gạch nối.',
      };
    searches += 1;
    const suggestion = searches > mostSearches ? null : nearest(path, addresses);
    return { suggestion, hint: suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined };
  };
  return (path) => {
    const meant = known.get(path) ?? sameAddress(path, site) ?? search(path);
    known.set(path, meant);
    return meant;
  };
}

/** The address of which a path is another spelling. */
function sameAddress(
  path: string,
  {
    served,
    moves,
    portal: {
      settings: { base },
    },
  }: Site,
): Meant | null {
  const has = (address: string) => served.has(fileOf(address));
  const moved = moves.find(({ from }) => from === path);
  if (moved) return sure(moved.to, 'Địa chỉ này đã chuyển.');
  const below = path.slice(base.length - 1);
  if (base !== '/' && path.startsWith(base) && has(below)) return sure(below, `Cổng tự thêm đường dẫn gốc ${base}.`);
  if (has(`${path}/`)) return sure(`${path}/`, 'Thiếu dấu / ở cuối: có máy chủ tự chuyển tiếp, có máy chủ báo không có trang.');
  const code = /^\/thu-tuc\/(\d\.\d{6})-/.exec(path)?.[1];
  if (code && has(`/thu-tuc/${code}/`)) return sure(`/thu-tuc/${code}/`, 'Địa chỉ chỉ có mã thì không đổi khi thủ tục đổi tên.');
  const text = /^(.+)\.mdx?$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1];
  const shown = text && [`/tin-tuc/${text}/`, `/trang/${text}/`, `/thu-tuc/${text}/`, `/kiem-tra/${text}/`].find(has);
  return shown ? sure(shown, 'Liên kết tới trang trên cổng, không tới tập tin của bài.') : null;
}

function sure(suggestion: string, why: string): Meant {
  return { suggestion, hint: `Viết «${suggestion}». ${why}` };
}
