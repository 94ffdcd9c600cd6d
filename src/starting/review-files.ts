import { errorForm, errorTemplate, formChoices, requestTemplate } from './forge-templates.ts';
import type { Generator } from './generator.ts';
import { githubNote } from './github-note.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabWorkflow } from './gitlab-workflow.ts';

/** Every file with which GitHub and GitLab check, show and publish a portal, by its path. */
export function reviewFiles(generator: Generator): Map<string, string> {
  return new Map([
    ['.github/workflows/cong.yml', githubWorkflow(generator)],
    ['.github/workflows/cong-ghi.yml', githubNote],
    ['.github/PULL_REQUEST_TEMPLATE.md', requestTemplate],
    ['.github/ISSUE_TEMPLATE/bao-sai-sot.yml', errorForm],
    ['.github/ISSUE_TEMPLATE/config.yml', formChoices],
    ['.gitlab-ci.yml', gitlabWorkflow(generator)],
    ['.gitlab/merge_request_templates/Default.md', requestTemplate],
    ['.gitlab/issue_templates/bao-sai-sot.md', errorTemplate],
  ]);
}
