//! Property: parsers of nom and winnow do with a view what they do with a slice.
//!
//! The literals, sets, numbers and separators that the parsers look for come from the input, as
//! does the text. Compared are the output, the rest and the position of an error.

use atomic_memchr::View;

use crate::input::{Input, shared};

/// Checks parsers over one text.
///
/// # Panics
///
/// Panics if a parser does other than over a slice.
pub fn parsers(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let alphabet = input.alphabet();
    let (size, least, more) = (input.below(90), input.below(5), input.below(70));
    let mut short = || {
        let len = input.below(8);
        alphabet(input.bytes(len))
    };
    let parameters = Parameters {
        size,
        bounds: (least, least + more),
        literals: [short(), short(), short()],
    };
    let text = alphabet(input.rest());
    let shared = shared(&text);
    with_nom::check(&text, View::new(&shared[..]), &parameters);
    with_winnow::check(&text, View::new(&shared[..]), &parameters);
}

/// Arguments of the parsers.
struct Parameters {
    size: usize,
    /// Smallest and largest number of repetitions.
    bounds: (usize, usize),
    literals: [Vec<u8>; 3],
}

/// What a parser made of an input: the length of the rest and the output, or the length of the
/// rest at an error and its description.
type Outcome = Result<(usize, Vec<u8>), (usize, String)>;

/// Outputs of parsers, which can be compared as bytes.
trait Plain {
    fn plain(self) -> Vec<u8>;
}

impl Plain for &[u8] {
    fn plain(self) -> Vec<u8> {
        self.to_vec()
    }
}

impl Plain for View<'_> {
    fn plain(self) -> Vec<u8> {
        self.to_vec()
    }
}

macro_rules! shown {
    ($($type:ty),*) => {$(
        impl Plain for $type {
            fn plain(self) -> Vec<u8> {
                format!("{self:?}").into_bytes()
            }
        }
    )*};
}

shown!(u8, u16, u32, u64, i64, f64, usize, char, ());

/// Runs each parser over the view and over the slice.
macro_rules! same {
    ($bytes:expr, $view:expr; $($parser:expr;)*) => {$(
        assert_eq!(outcome($view, $parser), outcome($bytes, $parser), "{}", stringify!($parser));
    )*};
}

mod with_nom {
    use nom::{
        AsBytes, Compare, Err, FindSubstring, Input, Parser,
        bytes::{complete, streaming},
        character, combinator,
        error::Error,
        multi, number, sequence,
    };

    use super::{Outcome, Parameters, Plain, View};

    fn outcome<I: Input, P, O: Plain>(input: I, mut parser: P) -> Outcome
    where
        P: Parser<I, Output = O, Error = Error<I>>,
    {
        match parser.parse(input) {
            Ok((rest, output)) => Ok((rest.input_len(), output.plain())),
            Err(Err::Incomplete(needed)) => Err((0, format!("{needed:?}"))),
            Err(Err::Error(error) | Err::Failure(error)) => {
                Err((error.input.input_len(), format!("{:?}", error.code)))
            }
        }
    }

    pub(super) fn check(bytes: &[u8], view: View<'_>, parameters: &Parameters) {
        let Parameters {
            size,
            bounds: (least, most),
            ref literals,
        } = *parameters;
        let [literal, set, end] = literals.each_ref().map(|literal| &literal[..]);
        let in_set = |byte: u8| set.contains(&byte);
        same! { bytes, view;
            complete::tag(literal);
            complete::tag_no_case(literal);
            complete::take(size);
            complete::take_while(in_set);
            complete::take_while1(in_set);
            complete::take_while_m_n(least, most, in_set);
            complete::take_till(in_set);
            complete::take_until(literal);
            complete::take_until1(end);
            streaming::tag(literal);
            streaming::tag_no_case(literal);
            streaming::take(size);
            streaming::take_while1(in_set);
            streaming::take_while_m_n(least, most, in_set);
            streaming::take_until(end);
            character::complete::u16;
            character::complete::i64;
            character::complete::line_ending;
            character::complete::not_line_ending;
            character::complete::multispace0;
            number::complete::be_u32;
            number::streaming::le_u16;
            number::complete::recognize_float;
            combinator::recognize(sequence::pair(complete::take(least), complete::take_until(end)));
            combinator::recognize(multi::many_m_n(0, 9, complete::take_until1(literal)));
        }
        if !set.is_empty() {
            same! { bytes, view;
                complete::is_a(set);
                complete::is_not(set);
                streaming::is_not(set);
            }
        }
        for literal in [literal, set, end] {
            assert_eq!(view.find_substring(literal), bytes.find_substring(literal));
            assert_eq!(view.compare(literal), bytes.compare(literal.as_bytes()));
            assert_eq!(
                view.compare_no_case(literal),
                bytes.compare_no_case(literal)
            );
        }
    }
}

mod with_winnow {
    use winnow::{
        Parser,
        ascii::{Caseless, digit1, line_ending, multispace0, till_line_ending},
        binary::be_u32,
        combinator::{opt, repeat, separated_pair},
        error::{ErrMode, InputError},
        stream::{Compare, FindSlice, Partial, Stream, StreamIsPartial},
        token::{literal, rest, take, take_till, take_until, take_while},
    };

    use super::{Outcome, Parameters, Plain, View};

    fn outcome<I, P, O: Plain>(mut input: I, mut parser: P) -> Outcome
    where
        I: Stream + StreamIsPartial + Clone,
        P: Parser<I, O, ErrMode<InputError<I>>>,
    {
        match parser.parse_next(&mut input) {
            Ok(output) => Ok((input.eof_offset(), output.plain())),
            Err(ErrMode::Incomplete(needed)) => Err((0, format!("{needed:?}"))),
            Err(ErrMode::Backtrack(error) | ErrMode::Cut(error)) => {
                Err((error.input.eof_offset(), String::new()))
            }
        }
    }

    pub(super) fn check(bytes: &[u8], view: View<'_>, parameters: &Parameters) {
        let Parameters {
            size,
            bounds: (least, most),
            ref literals,
        } = *parameters;
        let [first, set, end] = literals.each_ref().map(|literal| &literal[..]);
        let byte = set.first().copied().unwrap_or(b'\n');
        let in_set = |byte: u8| set.contains(&byte);
        same! { bytes, view;
            literal(first);
            literal(byte);
            literal(Caseless(first));
            take(size);
            take_while(0.., in_set);
            take_while(least..=most, in_set);
            take_till(least.., in_set);
            take_until(0.., first);
            take_until(1.., end);
            take_until(least..=most, byte);
            take_until(0.., (first, end));
            take_until(0.., (first, set, end));
            take_until(0.., (byte, b'a'));
            rest;
            digit1;
            digit1.parse_to::<u16>();
            be_u32;
            line_ending;
            till_line_ending;
            multispace0;
            opt(take_until(1.., end)).take();
            repeat::<_, _, (), _, _>(0..9, take_until(1.., first)).take();
            separated_pair(take_until(0.., first), literal(first), rest).take();
        }
        same! { Partial::new(bytes), Partial::new(view);
            literal(first);
            take(size);
            take_while(least..=most, in_set);
            take_until(0.., end);
        }
        for literal in [first, set, end] {
            assert_eq!(view.find_slice(literal), bytes.find_slice(literal));
            assert_eq!(view.compare(literal), bytes.compare(literal));
            assert_eq!(
                view.compare(Caseless(literal)),
                bytes.compare(Caseless(literal))
            );
        }
        assert_eq!(
            view.find_slice((first, set, end)),
            bytes.find_slice((first, set, end))
        );
        assert_eq!(view.offset_at(size), Stream::offset_at(&bytes, size));
    }
}
