import './page.ts';
import '../../components/comparison/compare.ts';
