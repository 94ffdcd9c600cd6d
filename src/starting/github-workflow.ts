import { actions } from './actions.ts';
import { copyToServer, howToName, previewAddress, type Generator } from './generator.ts';

/** The artifact in which the changes go from the build of a request to the note on it. */
export const changesArtifact = 'thay-doi';

/**
 * Checks and builds each pull request, says what it changes, and publishes what was merged. The commands are those of
 * the generator's README; every version is fixed, so that a portal is built tomorrow as it is built today.
 *
 * What a stranger asks for is built with a token that can read and nothing else, and with no secret.
 *
 * @see https://docs.github.com/actions/reference/security/secure-use
 */
export function githubWorkflow(generator: Generator): string {
  return `${head}${buildJob(generator)}${pagesJob}${serverJob}`;
}

const head = `# Đề nghị sửa nào cũng được kiểm tra, dựng thử và kể thay đổi; nhập vào nhánh main thì cổng được đăng.
# Cần đặt một lần: xem README.md, mục «Đăng cổng». Mỗi bước gọi một lệnh mà bạn chạy được ở máy mình.
# An toàn: việc này không giữ bí mật nào khi dựng đề nghị của người lạ. Đừng đổi pull_request thành pull_request_target.
name: Cổng
on:
  pull_request:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: cong-\${{ github.ref }}
`;

const buildJob = ({ revision, node }: Generator) => `jobs:
  dung:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    env:
      CONGKHAI_PORTAL: \${{ github.workspace }}
    steps:
      - name: Biết Công Khai ở kho nào
        if: vars.CONGKHAI_KHO == ''
        run: |
          echo '::error::${howToName}'
          exit 1
      - name: Lấy cổng, cả lịch sử
        uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - name: Lấy Công Khai
        uses: ${actions.checkout}
        with:
          repository: \${{ vars.CONGKHAI_KHO }}
          ref: ${revision}
          path: .congkhai
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: ${node}
      - name: Cài đặt
        id: cai-dat
        run: npm ci
        working-directory: .congkhai
      # Của đề nghị sửa còn xem có địa chỉ đã công bố nào bị mất không: HEAD^1 là nhánh chính lúc ấy.
      - name: Kiểm tra; lỗi hiện ngay cạnh dòng sai
        run: npm run check -- --format github \${GITHUB_BASE_REF:+--since HEAD^1}
        working-directory: .congkhai
      - name: Dựng
        run: npm run build
        working-directory: .congkhai
        env:
          CONGKHAI_OUT: \${{ runner.temp }}/dist
      # Xem thử: mở lượt chạy này, tải «cong-xem-thu» ở mục Artifacts, giải nén vào thư mục dist/ của Công Khai,
      # rồi chạy npm run preview và mở ${previewAddress}
      - name: Giữ bản xem thử
        uses: ${actions.upload}
        with:
          name: cong-xem-thu
          path: \${{ runner.temp }}/dist
          include-hidden-files: true
          retention-days: 14
      # Đề nghị sửa được thử như khi đã nhập: HEAD^1 là nhánh chính lúc ấy. Có lỗi thì vẫn kể được.
      - name: Kể thay đổi
        if: \${{ !cancelled() && steps.cai-dat.outcome == 'success' && github.event_name == 'pull_request' }}
        run: npm run changes -- HEAD^1 --preview ${previewAddress} --out "$CONGKHAI_THAY_DOI"
        working-directory: .congkhai
        env:
          CONGKHAI_THAY_DOI: \${{ runner.temp }}/${changesArtifact}.md
      - name: Giữ lời kể thay đổi
        if: \${{ !cancelled() && steps.cai-dat.outcome == 'success' && github.event_name == 'pull_request' }}
        uses: ${actions.upload}
        with:
          name: ${changesArtifact}
          path: \${{ runner.temp }}/${changesArtifact}.md
          if-no-files-found: ignore
          retention-days: 14
      # Đứng cuối: CODEOWNERS cũ không cản việc xem thử, và không bao giờ cản việc đăng.
      - name: Ai duyệt phần nào còn đúng với bảng
        if: github.event_name == 'pull_request'
        run: npm run codeowners -- --check
        working-directory: .congkhai
      - name: Giữ bản dựng để đăng
        if: github.ref == 'refs/heads/main' && vars.CONGKHAI_PAGES != 'tat'
        uses: ${actions.uploadPages}
        with:
          path: \${{ runner.temp }}/dist
`;

const pagesJob = `  dang:
    if: github.ref == 'refs/heads/main' && vars.CONGKHAI_PAGES != 'tat'
    needs: dung
    runs-on: ubuntu-24.04
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.dang.outputs.page_url }}
    steps:
      - id: dang
        uses: ${actions.deployPages}
`;

/** The key is a secret of an environment that only the main branch may enter, not of the repository. */
const serverJob = `  # Chép lên máy chủ của đơn vị; chưa có biến CONGKHAI_MAY_CHU thì việc này không chạy.
  may-chu:
    if: github.ref == 'refs/heads/main' && vars.CONGKHAI_MAY_CHU != ''
    needs: dung
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: may-chu
    steps:
      - name: Lấy bản vừa dựng
        uses: ${actions.download}
        with:
          name: cong-xem-thu
          path: dist
      - name: Đặt khóa
        run: |
          install -m 700 -d ~/.ssh
          (umask 077 && printf '%s\\n' "$CONGKHAI_KHOA" > ~/.ssh/id_congkhai)
          printf '%s\\n' "$CONGKHAI_DAU_MAY_CHU" > ~/.ssh/known_hosts
        env:
          CONGKHAI_KHOA: \${{ secrets.CONGKHAI_KHOA }}
          CONGKHAI_DAU_MAY_CHU: \${{ vars.CONGKHAI_DAU_MAY_CHU }}
      - name: Chép lên máy chủ
        run: ${copyToServer('dist', '$HOME/.ssh/id_congkhai')}
        env:
          CONGKHAI_MAY_CHU: \${{ vars.CONGKHAI_MAY_CHU }}
`;
