// The page of /bien-tap/: its own words stand until the editor is there, and say why when it never comes.
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: 'vi' }));
const configuration = await (await fetch('cau-hinh.json')).json();
const { init } = await import('./sveltia/index.js');
document.querySelector('main').remove();
init({ config: configuration });
