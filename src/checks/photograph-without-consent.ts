import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'anh-chua-dong-y',
  severity: 'error',
  title: 'Ảnh nhận ra người dân mà chưa ghi ai đồng ý',
  cause:
    'Dùng hình ảnh của một người phải được người đó đồng ý (Điều 32 Bộ luật Dân sự 2015). Ảnh nhận ra được một người còn là dữ liệu cá nhân, được Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 bảo vệ. Ảnh đã lên mạng thì không lấy lại được.',
  wrong: `nhan-ra-nguoi: true`,
  right: `nhan-ra-nguoi: true
dong-y: Bà Lò Thị Mẫu đồng ý bằng giấy, cơ quan giữ bản ký`,
  mend: 'Hỏi người trong ảnh (với trẻ em: hỏi cả cha mẹ), rồi thêm «dong-y: true» hoặc ghi ai đồng ý, bằng cách nào. Không hỏi được thì đổi ảnh khác, hoặc cắt ảnh để không nhận ra ai, rồi bỏ «nhan-ra-nguoi». Cán bộ đang làm việc nơi công cộng thì không cần mục này.',
};

export const photographWithoutConsent: Check = {
  rule,
  needs: [],
  find: ({ prose }) =>
    standingNews(prose.news).flatMap(({ front, placeOf }) =>
      (front?.anh ?? []).flatMap((photo, index) => {
        const agreed = photo['dong-y'] !== undefined && photo['dong-y'] !== false;
        if (!photo['nhan-ra-nguoi'] || agreed) return [];
        const message = `Ảnh «${photo.tep}» nhận ra người dân mà bài chưa ghi người ấy đồng ý cho đăng.`;
        return [
          issueOf(rule, placeOf(['anh', index, 'nhan-ra-nguoi']), { message, expected: 'dong-y: true, hoặc ai đồng ý, bằng cách nào' }),
        ];
      }),
    ),
};
