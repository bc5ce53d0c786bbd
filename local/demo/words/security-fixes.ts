/** Work of the restricted project: what it says is for few eyes, that it takes place is not. */
export const SECURITY_FIXES: readonly string[] = [
  'Rotate the signing keys of the payment service',
  'Close the open redirect after sign-in',
  'Limit attempts on the one-time code',
  'Hide internal addresses in error pages',
  'Update the image library with the known weakness',
  'Check the origin of payment callbacks',
  'Shorten the life of session tokens',
  'Encrypt the export of the order archive',
  'Remove the test account from the live shop',
  'Check file types of uploaded return photos',
  'Log who reads customer addresses',
  'Set strict headers on the checkout pages',
];
