import { openStore } from '../../src/store/open-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('memory', () => openStore('memory'));
