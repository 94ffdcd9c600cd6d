/** What `ngoai-tuyen` of cong.yaml says; scripts of pages are built with it, and are lighter where it says no. */
declare const keepsVisited: boolean;
