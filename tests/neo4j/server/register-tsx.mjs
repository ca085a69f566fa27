import { register } from 'tsx/esm/api';

// Lets the store's worker thread run from source: tsx itself leaves threads other than the first alone.
register();
