//! Copying shared bytes into private memory.

use atomic_memchr_asm::{Span, word};

use crate::isa::{GROUP, Isa};

/// Copies `source` into `target`: each byte as it was seen at some moment during
/// the call.
///
/// # Panics
///
/// If they differ in length.
#[inline(always)]
pub fn copy<I: Isa>(isa: I, source: Span<'_>, target: &mut [u8]) {
    let len = source.len();
    assert_eq!(len, target.len(), "source and target differ in length");
    let Some(last) = source.last::<64>() else {
        return copy_short(source, target);
    };
    let mut rest = source;
    let mut groups = target.chunks_exact_mut(GROUP);
    while let (Some((block, further)), Some(group)) = (rest.split_first::<64>(), groups.next()) {
        group.copy_from_slice(&isa.to_bytes(isa.load::<64, 0>(block)));
        rest = further;
    }
    if !rest.is_empty() {
        target[len - GROUP..].copy_from_slice(&isa.to_bytes(isa.load::<64, 0>(last)));
    }
}

/// Copies less than a group: its first k and its last k bytes, which overlap.
#[inline(always)]
fn copy_short(source: Span<'_>, target: &mut [u8]) {
    macro_rules! ends {
        ($k:literal, $load:expr) => {
            if let (Some(head), Some(tail)) = (source.first::<$k>(), source.last::<$k>()) {
                let start = target.len() - $k;
                target[..$k].copy_from_slice(&$load(head));
                target[start..].copy_from_slice(&$load(tail));
                return;
            }
        };
        ($k:literal) => {
            ends!($k, |block| {
                let words = word::load_words::<$k, 0, { $k / 8 }>(block);
                bytemuck::cast::<_, [u8; $k]>(words.map(u64::to_le_bytes))
            });
        };
    }
    ends!(32);
    ends!(16);
    ends!(8);
    ends!(4, |block| word::load4::<4, 0>(block).to_le_bytes());
    ends!(2, |block| word::load2::<2, 0>(block).to_le_bytes());
    ends!(1, |block| word::load1::<1, 0>(block).to_le_bytes());
}
