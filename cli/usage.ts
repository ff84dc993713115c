import { identityPassphraseVariable, passphraseVariable } from './passphrase.ts';

/** What `handoff --help` prints. */
export const usage = `Opens, checks and acknowledges sealed handoffs of HubSpot tokens and IDs.

  handoff open FILE            print what it holds, tokens masked
    --show-secrets             print the tokens as they are
    --env                      print lines of a .env file (with --show-secrets)
  handoff check FILE           try its tokens and IDs against HubSpot
  handoff receipt FILE         make a signed receipt for the sender
    --check                    check first, and say what came of it
    --outcome OUTCOME          works, fix or active
    --by NAME                  whose receipt it is (else the identity's name)
    --note TEXT                something to tell the sender
    --rotate-by YYYY-MM-DD     when the tokens are to be rotated at the latest
  handoff request FILE         verify a request, and print what it asks for
  handoff identity make FILE   make an identity, for its owner's eyes only
    --name NAME                what it is called
    --seal                     seal it with a passphrase
  handoff identity show FILE   print what of it is public

FILE is - for standard input. Where a handoff is opened:
  --identity FILE              an age identity, or a sealed backup of one; may be repeated
  --identity-passphrase-file FILE
  --passphrase-file FILE       the passphrase of the handoff

Passphrases are also taken from ${passphraseVariable} and ${identityPassphraseVariable},
or asked for. JSON goes to standard output, all else to standard error.
Exit codes are in docs/command.md.
`;
