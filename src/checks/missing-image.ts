import { basename, dirname } from 'node:path';
import { issueOf, type Rule } from '../issues/rule.ts';
import { allPictures } from '../portal/picture-references.ts';
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
  needs: [],
  guards: true,
  find: ({ folder, prose }) => {
    const suggesters = new Map<string, (name: string) => string | null>();
    const suggest = (file: string) => {
      const suggester = suggesters.get(dirname(file)) ?? suggestionsFrom(listNames(folder, dirname(file)));
      suggesters.set(dirname(file), suggester);
      return suggester(basename(file));
    };
    return allPictures(prose).flatMap(({ written, file, place }) => {
      // Nothing is looked up by a path that could lead out of the text's folder.
      if (!isPicture(written))
        return [issueOf(rule, place, { message: `«${written}» không phải đường dẫn ảnh nhận được.`, found: written, hint: pictureHint })];
      if (isFile(folder, file)) return [];
      const suggestion = suggest(file);
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
      return [issueOf(rule, place, { message: `Không thấy ảnh «${written}».`, found: written, hint, suggestion })];
    });
  },
};
