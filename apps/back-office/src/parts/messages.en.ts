export default {
  from: 'From',
  to: 'Until',
  csv: 'Save as CSV',
  choosePicture: 'Choose a picture',
  removePicture: 'Remove',
  noPicture: 'None yet',
} as const;
