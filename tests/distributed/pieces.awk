# Cuts a list without its header into pieces of so many rows, none of them inside a cell: a line
# break within quotes ends no row. Every quote must be closed.
#
#   LC_ALL=C awk -v rows=100000 -v name=pieces/part- -f pieces.awk
BEGIN { piece = sprintf("%s%05d", name, 0) }
{
  open = (open + gsub(/"/, "\"")) % 2
  print > piece
}
!open && ++row % rows == 0 {
  close(piece)
  piece = sprintf("%s%05d", name, row / rows)
}
