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
| \`.vscode/\` | cho ai sửa bằng VS Code: gợi ý và giải thích từng mục; không lên cổng |
| \`public/\` | tập tin phát kèm (mẫu đơn, bản quét); tạo khi cần |

Ý nghĩa từng cột: \`data/README.md\` của Công Khai. Cách sửa bảng bằng Excel, viết tin, nhập hồ sơ: \`CONTRIBUTING.md\` của Công Khai.

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

## Đăng cổng

Cách nào cũng vậy, ghi địa chỉ của cổng vào \`data/cong.yaml\` trước: \`trang.dia-chi\` là máy chủ, \`trang.duong-dan-goc\` là phần sau (\`/\`, hoặc \`/ten-kho/\`).

- **Máy chủ của đơn vị:** chạy \`npm run build\`, chép cả thư mục \`dist/\` lên máy chủ. Cấu hình mẫu ở \`scripts/hosting/\` của Công Khai.
- **GitHub:** đưa thư mục này lên một kho, nhánh \`main\`. Vào Settings → Pages, chọn nguồn «GitHub Actions». Vào Settings → Secrets and variables → Actions → Variables, thêm \`CONGKHAI_KHO\` là kho của Công Khai, dạng \`chủ/tên-kho\`. Việc chạy tự động ở \`.github/workflows/cong.yml\`.
- **GitLab:** đưa thư mục này lên một kho. Vào Settings → CI/CD → Variables, thêm \`CONGKHAI_KHO\` là địa chỉ \`https://….git\` của kho Công Khai. Việc chạy tự động ở \`.gitlab-ci.yml\`.

Trên GitHub và GitLab, đề nghị sửa nào cũng được kiểm tra và dựng thử; nhập vào nhánh chính thì cổng được đăng. Công Khai và Node.js được ghi đúng một bản ở hai tập tin ấy; muốn lên bản mới thì sửa ở đó.
`;
}
