import { actions } from './actions.ts';
import { changesArtifact } from './github-workflow.ts';

/**
 * Writes what a pull request changes beneath it. It may write, so it runs nothing of the request: it takes one text that
 * the build left, which a stranger may have made, as data. Which request it is for is asked of GitHub, never of that text.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
export const githubNote = `# Ghi lời kể thay đổi vào đề nghị sửa, kể cả đề nghị của người lạ: vì thế nó tách khỏi cong.yml.
# An toàn: việc này được ghi, nên không lấy mã và không chạy gì của đề nghị. Lời kể là chữ do người lạ làm ra được:
# chỉ nhận một tập tin thường, tối đa 60.000 byte, và không đưa nó vào lệnh hay biểu thức nào.
name: Ghi thay đổi
on:
  workflow_run:
    workflows: [Cổng]
    types: [completed]
permissions: {}
concurrency:
  group: ghi-\${{ github.event.workflow_run.head_sha }}
jobs:
  ghi:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      actions: read
      pull-requests: write
    steps:
      # Đề nghị hỏng đến mức không kể được thì không có lời kể, và không có gì để ghi.
      - name: Lấy lời kể
        id: lay
        continue-on-error: true
        uses: ${actions.download}
        with:
          name: ${changesArtifact}
          path: \${{ runner.temp }}/${changesArtifact}
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: Chỉ nhận một tập tin thường, có giới hạn
        if: steps.lay.outcome == 'success'
        run: find "$CHO" -maxdepth 1 -name ${changesArtifact}.md -type f -exec head -c 60000 '{}' ';' > "$CHO.md"
        env:
          CHO: \${{ runner.temp }}/${changesArtifact}
      - name: Ghi, thay lời cũ
        if: steps.lay.outcome == 'success'
        run: |
          so=$(gh api --method GET "repos/$GH_REPO/pulls" -f state=open -f head="$CHU:$NHANH" --jq '.[] | select(.head.sha == env.BAN) | .number')
          case "$so" in ''|*[!0-9]*) echo 'Đề nghị đã đóng hoặc đã có bản mới hơn.'; exit 0 ;; esac
          [ ! -s "$LOI" ] || gh pr comment "$so" --body-file "$LOI" --edit-last --create-if-none
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          CHU: \${{ github.event.workflow_run.head_repository.owner.login }}
          NHANH: \${{ github.event.workflow_run.head_branch }}
          BAN: \${{ github.event.workflow_run.head_sha }}
          LOI: \${{ runner.temp }}/${changesArtifact}.md
`;
