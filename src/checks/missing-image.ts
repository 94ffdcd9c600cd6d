import { basename, dirname, join, relative } from 'node:path';
import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { isFile, listNames } from '../portal/read-folder.ts';
import { isPicture, pictureHint } from '../prose/pictures.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thieu-anh',
  severity: 'error',
  title: 'Không thấy ảnh',
  cause: 'Bài nhắc tới một ảnh không có trong thư mục.',
  wrong: `./anh/hop.jpg`,
  right: `./anh/hop-xa.jpg`,
  mend: 'Chép ảnh vào đúng thư mục, hoặc sửa đường dẫn (chữ hoa và chữ thường khác nhau).',
};

export const missingImage: Check = {
  rule,
  find: ({ folder, prose }) => {
    const suggesters = new Map<string, (name: string) => string | null>();
    const suggest = (image: string) => {
      const suggester = suggesters.get(dirname(image)) ?? suggestionsFrom(listNames(dirname(image)));
      suggesters.set(dirname(image), suggester);
      return suggester(basename(image));
    };
    const check = (path: string, file: string, place: Place): Issue[] => {
      const image = join(folder, dirname(file), path);
      const outside = relative(folder, image).startsWith('..');
      if (!isPicture(path)) return [issueOf(rule, place, { message: `«${path}» không phải tập tin ảnh nhận được.`, found: path, hint: pictureHint })];
      if (!outside && isFile(image)) return [];
      // Never look outside the portal: a path like ../../../x.jpg would have the whole disk listed.
      const suggestion = outside ? null : suggest(image);
      const message = outside ? `Ảnh «${path}» nằm ngoài thư mục cổng.` : `Không thấy ảnh «${path}».`;
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
      return [issueOf(rule, place, { message, found: path, hint, suggestion })];
    };
    return [
      ...prose.news.flatMap(({ file, front, placeOf }) => (front?.anh ?? []).flatMap((photo, index) => check(photo.tep, file, placeOf(['anh', index, 'tep'])))),
      ...[...prose.news, ...prose.pages, ...prose.guides].flatMap(({ file, prose: { images } }) => images.flatMap(({ path, place }) => check(path, file, place))),
    ];
  },
};
