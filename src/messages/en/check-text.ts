/** What stands beside every box for a reflection: the way to the identity check, without the check itself. */
export const checkText = {
  check: 'Check who could be recognised',
  hide: 'Hide the check',
  opening: 'Opening the check…',
  notLoaded: 'The check could not be loaded. Check your connection and press again. What you wrote is not affected.',
} as const
