// Pages in other languages have no menu and no search: what runs before they are painted is all that they need.
export {};
