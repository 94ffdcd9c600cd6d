import { actNumberKey } from '../../text/act-number.ts';
import { slugOf } from '../../text/slug.ts';
import { problem, type Kind } from '../kind.ts';
import { noWords } from '../rules/no-words.ts';

/** The number of an act. It becomes part of an address, and one act has one number however it is spelled. */
export const actNumber: Kind<string> = {
  name: 'số hiệu văn bản',
  empty: null,
  read: (value) =>
    slugOf(value) === ''
      ? problem(noWords, { message: `«${value}» không có chữ cái a–z hay chữ số nào.`, found: value, expected: 'số hiệu như trên văn bản' })
      : { value },
  comparedBy: actNumberKey,
};
