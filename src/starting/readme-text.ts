import type { Publisher } from './publisher.ts';

/**
 * The README of a new portal: what is where, the commands, how to publish. Everything in it runs in the folder of
 * the generator, which knows the portal by `CONGKHAI_PORTAL`.
 *
 * @param folder the name of the portal's folder, as a path from the generator that lies beside it
 */
export function readmeText({ full }: Publisher, folder: string): string {
  return `# Cổng công khai của ${full}

Thư mục này giữ mọi bảng và bài viết của cổng. Phần mềm dựng cổng là **Công Khai**, nằm ở một thư mục khác; ở dưới coi nó là \`congkhai\`, đặt cạnh thư mục này.

## Ở đâu có gì

| Chỗ | Là gì |
| --- | --- |
| \`data/cong.yaml\` | tên, địa chỉ, điện thoại, giờ làm việc; mỗi mục có lời giải thích. **Điền các mục có chữ ĐIỀN trước tiên** |
| \`data/*.csv\` | các bảng: đơn vị, lĩnh vực, văn bản, số liệu… Bảng chỉ có dòng tên cột thì chưa hiện gì trên cổng |
| \`data/thu-tuc/\` | thủ tục, mỗi lĩnh vực một thư mục |
| \`vi-du/\` | mỗi bảng có một dòng làm mẫu. Cổng không đọc thư mục này; xem xong thì xóa được |
| \`content/tin-tuc/\` | tin bài, mỗi bài một tập tin |
| \`content/thu-tuc/\` | nguyên văn trình tự của thủ tục |
| \`nguoi-duyet.csv\` | ai duyệt đề nghị sửa phần nào; không đăng lên cổng |
| \`.vscode/\` | cho ai sửa bằng VS Code: gợi ý và giải thích từng mục; không đăng lên cổng |
| \`public/\` | tập tin phát kèm (mẫu đơn, bản quét); tạo khi cần |

Ý nghĩa từng cột: \`data/README.md\` của Công Khai. Từng việc theo từng bước (sửa một chỗ sai, thêm thủ tục, đăng tin có ảnh…): trang \`/tro-giup/\` của cổng. Tra thêm: \`CONTRIBUTING.md\` của Công Khai.

## Các lệnh

Mở cửa sổ lệnh **trong thư mục \`congkhai\`**. Lần đầu chạy \`npm ci\`. Rồi cho biết cổng ở đâu, một lần cho mỗi cửa sổ:

\`\`\`sh
export CONGKHAI_PORTAL="../${folder}"        # Linux, macOS
$env:CONGKHAI_PORTAL = "../${folder}"        # Windows, PowerShell
\`\`\`

| Lệnh | Làm gì |
| --- | --- |
| \`npm run check\` | báo mọi lỗi trong bảng và bài viết |
| \`npm run import -- TẬP-TIN…\` | nhập hồ sơ quốc gia (.docx), bảng Excel (.xlsx), CSV |
| \`npm run todo\` | \`cong.yaml\` còn thiếu gì, chỗ nào hồ sơ nói chưa rõ, câu nào chưa có trả lời; điều người dân hay hỏi đứng trước |
| \`npm run dev\` | xem thử trong lúc sửa |
| \`npm run build\` | dựng cổng vào \`dist/\` của Công Khai; muốn chỗ khác thì đặt thêm \`CONGKHAI_OUT\` |
| \`npm run preview\` | xem cổng vừa dựng ở http://127.0.0.1:4321/ |
| \`npm run changes -- main\` | kể thay đổi so với nhánh \`main\` |
| \`npm run codeowners\` | viết CODEOWNERS: ai duyệt phần nào |
| \`npm run review\` | đưa các việc tự động và mẫu của GitHub, GitLab lên bản mới |

## Đăng cổng

Cách nào cũng vậy, ghi địa chỉ của cổng vào \`data/cong.yaml\` trước: \`trang.dia-chi\` là máy chủ, \`trang.duong-dan-goc\` là phần sau (\`/\`, hoặc \`/ten-kho/\`).

- **Tự chép lên máy chủ của đơn vị:** chạy \`npm run build\`, chép cả thư mục \`dist/\` lên máy chủ. Cấu hình mẫu ở \`scripts/hosting/\` của Công Khai.
- **GitHub:** đưa thư mục này lên một kho, nhánh \`main\`. Vào Settings → Pages, chọn nguồn «GitHub Actions». Vào Settings → Secrets and variables → Actions → Variables, thêm \`CONGKHAI_KHO\` là kho của Công Khai, dạng \`chủ/tên-kho\`. Không dùng GitHub Pages thì thêm \`CONGKHAI_PAGES\` là \`tat\`.
- **GitLab:** đưa thư mục này lên một kho. Vào Settings → CI/CD → Variables, thêm \`CONGKHAI_KHO\` là địa chỉ \`https://….git\` của kho Công Khai.
- **GitHub hoặc GitLab tự chép lên máy chủ của đơn vị (rsync qua ssh):** thêm ba điều sau; chưa có thì việc này không chạy.

| Tên | Là gì | GitHub | GitLab |
| --- | --- | --- | --- |
| \`CONGKHAI_MAY_CHU\` | nơi chép tới, như \`cong@may-chu.example:/srv/cong/\`; mọi thứ khác trong thư mục ấy bị xóa | biến (Variables) | biến, Protected |
| \`CONGKHAI_DAU_MAY_CHU\` | dấu của máy chủ: kết quả của \`ssh-keyscan may-chu.example\`, đã đối chiếu | biến | biến kiểu File, Protected |
| \`CONGKHAI_KHOA\` | khóa ssh riêng, chỉ để chép cổng | bí mật của môi trường \`may-chu\`; môi trường ấy chỉ cho nhánh \`main\` | biến kiểu File, Protected |

## Duyệt đề nghị sửa

Đề nghị sửa nào trên GitHub, GitLab cũng được kiểm tra và dựng thử; lời kể thay đổi được ghi lại cho người duyệt. Nhập vào nhánh chính thì cổng được đăng. Có lỗi thì không đăng gì, bản đang có được giữ.

- **Xem thử:** tải bản xem thử ở đề nghị sửa (GitHub: mục Artifacts của lượt chạy, tên \`cong-xem-thu\`; GitLab: «Bản xem thử»), giải nén vào thư mục \`dist/\` của Công Khai, chạy \`npm run preview\`.
- **Ai duyệt phần nào:** ghi vào \`nguoi-duyet.csv\` (bảng này không đăng lên cổng), rồi chạy \`npm run codeowners\`. Mỗi dòng một mã đơn vị, hoặc \`chung\`, \`ket-qua\`, \`kiem-tra\`, \`tin-tuc\`, và tài khoản của người duyệt.
- **Đề nghị của người lạ** được dựng mà không có bí mật nào. Trên GitLab, đừng chạy lại nó trong kho này khi chưa đọc.
- **GitLab ghi lời kể vào đề nghị sửa:** chỉ khi có biến \`CONGKHAI_GHI_CHU\`; cách đặt ở \`.gitlab-ci.yml\`. Chưa có thì lời kể nằm ở «Thay đổi».

Công Khai và Node.js được ghi đúng một bản ở \`.github/workflows/cong.yml\` và \`.gitlab-ci.yml\`. Muốn lên bản mới: lấy Công Khai mới về rồi chạy \`npm run review\`; tập tin bạn đã sửa tay được giữ nguyên.
`;
}
