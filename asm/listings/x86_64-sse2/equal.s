# equal of SSE2, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 88
    mov         rbx, rdx
    mov         r15, rdi
    movabs      rax, 9223372036854775744
    and         rax, rsi
    mov         qword ptr [rsp + 8], rsi
    mov         qword ptr [rsp], rax
    je          .L2
    lea         r14, [r15 + 64]
    lea         r12, [rsi - 64]
    mov         ebp, 64
    sub         rbp, rax
    mov         r13, rbx
.L3:
#APP
    movdqu      xmm0, xmmword ptr [r15]
    movdqu      xmm1, xmmword ptr [r15 + 16]
    movdqu      xmm2, xmmword ptr [r15 + 32]
    movdqu      xmm3, xmmword ptr [r15 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 16], xmm0
    movaps      xmmword ptr [rsp + 32], xmm1
    movaps      xmmword ptr [rsp + 48], xmm2
    movaps      xmmword ptr [rsp + 64], xmm3
    mov         edx, 64
    lea         rdi, [rsp + 16]
    mov         rsi, r13
    call        qword ptr [rip + bcmp]
    test        eax, eax
    jne         .L4
    test        rbp, rbp
    je          .L5
    add         r13, 64
    mov         rcx, r12
    sub         rcx, 64
    cmovb       rcx, r12
    cmovae      r15, r14
    add         rbp, 64
    mov         rsi, r14
    add         r14, 64
    cmp         r12, 63
    mov         rax, r12
    mov         r12, rcx
    ja          .L3
    jmp         .L6
.L1:
    xor         eax, eax
    ret
.L2:
    mov         rax, rsi
    mov         rsi, r15
    jmp         .L6
.L4:
    xor         eax, eax
    jmp         .L7
.L5:
    mov         rax, r12
    mov         rsi, r14
.L6:
    add         rbx, qword ptr [rsp]
    mov         r10, qword ptr [rsp + 8]
    mov         edi, r10d
    and         edi, 63
    cmp         rax, 17
    jb          .L8
    mov         edx, r10d
    and         edx, 56
    mov         rcx, rax
    sub         rcx, rdx
    and         r10d, 7
    xor         r8d, r8d
.L9:
    lea         rdx, [rdi + r8]
    cmp         rdx, 8
    jb          .L10
#APP
    mov         rdx, qword ptr [rsi]
#NO_APP
    mov         r9, qword ptr [rbx]
    cmp         rdx, r9
    jne         .L11
    add         rsi, 8
    add         rbx, 8
    lea         rdx, [rax + r8]
    add         rdx, -8
    add         r8, -8
    cmp         rdx, 16
    ja          .L9
    mov         rdx, r8
    neg         rdx
    add         rdi, r8
    add         r8, rax
    mov         r10, rdi
    mov         rcx, r8
    jmp         .L12
.L8:
    mov         rcx, rax
    mov         r10, rdi
.L10:
    mov         rdx, rax
    sub         rdx, rcx
    cmp         rcx, 8
    jae         .L12
    cmp         rcx, 4
    jae         .L13
    cmp         rcx, 2
    jb          .L14
    jmp         .L15
.L12:
    cmp         r10, 8
    jae         .L16
.L13:
    cmp         r10, 4
    jae         .L17
.L15:
    cmp         r10, 1
    ja          .L18
.L14:
    mov         rdi, rcx
    xor         ecx, ecx
    test        rdi, rdi
    je          .L19
    test        r10, r10
    je          .L19
    movzx       edi, byte ptr [rbx]
#APP
    movzx       esi, byte ptr [rsi]
#NO_APP
    xor         ecx, ecx
    cmp         dil, sil
    sete        cl
    jmp         .L19
.L16:
    mov         r8, qword ptr [rbx]
    mov         rdi, qword ptr [rbx + r10 - 8]
#APP
    mov         r9, qword ptr [rsi]
#NO_APP
    cmp         r9, r8
    jne         .L20
    add         rsi, rcx
    add         rsi, -8
#APP
    mov         rsi, qword ptr [rsi]
#NO_APP
    cmp         rsi, rdi
    je          .L19
    add         rcx, -8
    xor         rsi, rdi
    rep         bsf rsi, rsi
    jmp         .L21
.L17:
    mov         r8d, dword ptr [rbx]
    mov         edi, dword ptr [rbx + r10 - 4]
#APP
    mov         r9d, dword ptr [rsi]
#NO_APP
    cmp         r9d, r8d
    jne         .L22
    add         rsi, rcx
    add         rsi, -4
#APP
    mov         esi, dword ptr [rsi]
#NO_APP
    cmp         esi, edi
    je          .L19
    add         rcx, -4
    xor         esi, edi
    rep         bsf esi, esi
    jmp         .L21
.L11:
    xor         r9, rdx
    rep         bsf rdx, r9
    shr         edx, 3
    sub         rdx, r8
    jmp         .L23
.L18:
    movzx       r8d, word ptr [rbx]
    movzx       edi, word ptr [rbx + r10 - 2]
#APP
    movzx       r9d, word ptr [rsi]
#NO_APP
    cmp         r8w, r9w
    jne         .L24
    add         rsi, rcx
    add         rsi, -2
#APP
    movzx       esi, word ptr [rsi]
#NO_APP
    cmp         di, si
    je          .L19
    add         rcx, -2
    xor         edi, esi
    rep         bsf esi, edi
.L21:
    shr         esi, 3
    add         rcx, rsi
    jmp         .L19
.L20:
    xor         r9, r8
    rep         bsf rcx, r9
    jmp         .L25
.L22:
    xor         r9d, r8d
    rep         bsf ecx, r9d
    jmp         .L25
.L24:
    xor         r8d, r9d
    rep         bsf ecx, r8d
.L25:
    shr         ecx, 3
.L19:
    add         rdx, rcx
.L23:
    cmp         rdx, rax
    sete        al
.L7:
    add         rsp, 88
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
