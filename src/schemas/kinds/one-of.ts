import { foldKey } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { notInList } from '../rules/not-in-list.ts';
import { problem, type Kind, type Reading } from '../kind.ts';
import { splitList } from './text.ts';

/** One of the given values, compared folded: an editor may write `toan trinh`. */
export function oneOf<const T extends string>(values: readonly T[]): Kind<T> {
  return {
    name: 'một giá trị trong danh mục',
    allowed: values,
    empty: null,
    spelling: (value) => value,
    read: (text) => choose(text, values),
  };
}

/** Several of the given values, separated by semicolons. */
export function someOf<const T extends string>(values: readonly T[]): Kind<T[]> {
  return {
    name: 'các giá trị trong danh mục, cách nhau bằng dấu chấm phẩy',
    allowed: values,
    empty: [],
    spelling: (chosen) => chosen.join('; '),
    read: (text) => {
      const chosen: T[] = [];
      for (const part of splitList(text)) {
        const reading = choose(part, values);
        if ('problem' in reading) return reading;
        chosen.push(reading.value);
      }
      return { value: [...new Set(chosen)] };
    },
  };
}

function choose<T extends string>(text: string, values: readonly T[]): Reading<T> {
  const value = values.find((candidate) => candidate === text) ?? valueFolding(foldKey(text), values);
  if (value !== undefined) return { value };
  const suggestion = nearest(text, values);
  return problem(notInList, {
    message: `«${text}» không có trong danh mục.`,
    found: text,
    expected: values.join(' · '),
    hint: suggestion ? `Có phải ý bạn là «${suggestion}»? Nếu không, chọn một trong các giá trị được phép.` : undefined,
    suggestion,
  });
}

function valueFolding<T extends string>(key: string, values: readonly T[]): T | undefined {
  return values.find((candidate) => foldKey(candidate) === key);
}
