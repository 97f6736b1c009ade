// What reviewers fill in on paper.

/** Boxes for reviewers to sign. */
export function signOff(): string {
  return '<table class="sign"><tr><th>Reviewer and role</th><th>Date</th><th>Sound as it is</th><th>Sound with the changes marked</th><th>Not sound</th></tr><tr><td></td><td></td><td>☐</td><td>☐</td><td>☐</td></tr></table>'
}

/** Boxes to decide on one piece of a copy. */
export function decideLine(): string {
  return '<p class="decide">☐ sound &nbsp; ☐ change: ____________________________________________</p>'
}
