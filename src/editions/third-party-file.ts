/** Where the licences of others lie in a copy. Apart from what writes it, because browsers ask for it too. */
export const thirdPartyFile = 'third-party.txt';
