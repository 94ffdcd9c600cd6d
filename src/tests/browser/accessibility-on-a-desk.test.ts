import { testAccessibility } from './axe.ts';

testAccessibility(1280);
