/** Where the record stands in `storage.local`. Alone, so that who reads none of it loads none of it. */
export const sentKey = 'sent';
