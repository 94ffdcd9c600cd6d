import { place, rect, ink, oval } from './paper.ts';
import { person, rest, carry, reach } from './people.ts';
import { redWeave, goldWeave, greenWeave } from './cloth.ts';
export function testPeople(): string {
  const base = { cloth: ink.indigo, skirt: ink.deep, weave: redWeave, sash: ink.brick };
  return rect(-40,-40,1680,1080,ink.straw)
   + place(200,900,2.6,person({...base, view:'front', arms: rest, head:'scarf'}))
   + place(460,900,2.6,person({...base, view:'back', arms: rest, head:'scarf', basket:true, weave: greenWeave}))
   + place(720,900,2.6,person({...base, view:'side', arms: reach, head:'scarf', basket:true}))
   + place(960,900,2.6,person({...base, view:'side', arms: reach, head:'turban', legs:'walking', weave: goldWeave}))
   + place(1200,900,2.6,person({...base, view:'front', arms: carry, head:'bun', cloth: ink.green, weave: goldWeave, sash: ink.rice}))
   + place(1450,900,2.6,person({...base, view:'side', arms: reach, head:'bun', baby:true}))
   + place(330,330,1.5,person({...base, view:'front', arms: rest, head:'plaits', child:true}))
   + place(630,330,1.5,person({...base, view:'back', arms: rest, head:'short', legs:'trousers'}))
   + place(830,330,1.5,person({...base, view:'side', arms: rest, head:'short', legs:'walking', child:true}))
   + place(1030,330,1.5,person({...base, view:'front', arms: rest, head:'turban', legs:'trousers', basket:true}));
}
